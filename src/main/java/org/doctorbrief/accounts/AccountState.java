package org.doctorbrief.accounts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How it stands with an account.
 *
 * @param account its id
 * @param admin whether its owner looks after the accounts of this server
 * @param shutAt since when nobody gets in, or null
 * @param created when it was made
 * @param lastDay the day of the last sign-in, or null when there was none since
 */
public record AccountState(String account, boolean admin, Instant shutAt, Instant created, LocalDate lastDay) {

}
