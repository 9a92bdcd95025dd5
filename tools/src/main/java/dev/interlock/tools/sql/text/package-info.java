/** Text that goes into scripts: in lines, and without what would end a comment or a literal. */
package dev.interlock.tools.sql.text;
