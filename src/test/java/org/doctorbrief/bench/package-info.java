/**
 * How fast and how small the application is; run by hand, never by the build.
 */
package org.doctorbrief.bench;
