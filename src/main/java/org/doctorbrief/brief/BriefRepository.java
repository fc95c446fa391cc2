package org.doctorbrief.brief;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The stored briefs. */
interface BriefRepository extends JpaRepository<StoredBrief, String> {

	/**
	 * The brief in front of each of its sections; one row with nothing behind it when it
	 * has none.
	 */
	@Query("select b, s from StoredBrief b left join StoredSection s on s.briefId = b.id where b.id = ?1")
	List<Object[]> findWhole(String brief);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select b from StoredBrief b where b.id = ?1")
	Optional<StoredBrief> lock(String brief);

	@Modifying
	@Query("delete from StoredBrief b where b.id = ?1")
	int remove(String brief);

}
