package org.doctorbrief.accounts;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored accounts. */
interface AccountRepository extends JpaRepository<Account, String> {

	@Query("select a from Account a where a.loginMark = ?1")
	Optional<Account> findByLoginMark(byte[] mark);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.id = ?1")
	Optional<Account> lock(String id);

}
