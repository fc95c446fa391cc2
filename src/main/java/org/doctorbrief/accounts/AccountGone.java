package org.doctorbrief.accounts;

/**
 * An account is being removed; told in the same transaction to the rooms that keep
 * something for it which does not go with its row.
 *
 * @param account the account's id
 */
public record AccountGone(String account) {

}
