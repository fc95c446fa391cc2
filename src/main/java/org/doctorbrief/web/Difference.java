package org.doctorbrief.web;

/**
 * A field whose stored value changed while a person was typing.
 *
 * @param field the field's name
 * @param there what is stored there now
 */
public record Difference(String field, String there) {

}
