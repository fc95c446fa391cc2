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

	@Query("select b as brief, s as section from StoredBrief b left join StoredSection s on s.briefId = b.id where b.id = ?1")
	List<Row> findWhole(String brief);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select b from StoredBrief b where b.id = ?1")
	Optional<StoredBrief> lock(String brief);

	@Modifying
	@Query("delete from StoredBrief b where b.id = ?1")
	int remove(String brief);

	/** A brief with one of its sections. */
	interface Row {

		StoredBrief getBrief();

		StoredSection getSection();

	}

}
