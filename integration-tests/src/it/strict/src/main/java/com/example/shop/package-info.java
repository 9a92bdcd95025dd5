/** A shop whose orders have a lifecycle. */
package com.example.shop;
