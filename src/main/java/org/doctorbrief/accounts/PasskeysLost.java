package org.doctorbrief.accounts;

/**
 * A person starts anew without the devices that she lost; told in the transaction that
 * sets her new password.
 *
 * @param account the account's id
 */
public record PasskeysLost(String account) {

}
