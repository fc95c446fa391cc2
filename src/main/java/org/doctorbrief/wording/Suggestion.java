package org.doctorbrief.wording;

/**
 * What can be done about words of a text.
 *
 * @param field the field of the form that the text stands in
 * @param finding the words
 * @param advice the reason, and lines to take over
 * @param id what a page sends back before the number of a line
 */
public record Suggestion(String field, Finding finding, Advice advice, String id) {

}
