package org.doctorbrief.people;

import java.time.Instant;

import org.doctorbrief.brief.Grant;

/**
 * Somebody besides the owner who may open a brief.
 *
 * @param account the id of her account
 * @param called what the owner calls her
 * @param grant what she may do, and what is kept from her
 * @param basis why she may
 * @param since since when
 */
record Companion(String account, String called, Grant grant, Basis basis, Instant since) {

}
