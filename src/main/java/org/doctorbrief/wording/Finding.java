package org.doctorbrief.wording;

/**
 * Some words of a text that a doctor may hear in another way than they are meant.
 *
 * @param kind what may be heard
 * @param words the words as they are written
 * @param start where they start in the text
 * @param end where they end, the place behind the last letter
 */
public record Finding(Kind kind, String words, int start, int end) {

}
