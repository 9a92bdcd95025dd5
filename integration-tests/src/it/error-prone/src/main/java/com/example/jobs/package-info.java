@NullMarked
package com.example.jobs;

import org.jspecify.annotations.NullMarked;
