package org.doctorbrief.web;

/**
 * A field whose stored value changed while somebody had the page open.
 *
 * @param field the name of the field in the form
 * @param there what is stored now
 */
public record Difference(String field, String there) {
}
