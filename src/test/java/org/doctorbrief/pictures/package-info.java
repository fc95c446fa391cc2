/**
 * Takes the pictures of the README from the demonstration: {@code ./mvnw -Ppictures
 * verify}.
 */
package org.doctorbrief.pictures;
