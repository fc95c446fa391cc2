package org.doctorbrief.wording;

import java.util.List;

/**
 * What is said about a finding.
 *
 * @param name what it sounds like, in a few plain words
 * @param reason what the doctor may hear
 * @param lines neutral lines to take over
 */
public record Advice(String name, String reason, List<String> lines) {

}
