package org.doctorbrief.history;

import java.time.Instant;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The stored versions. */
interface VersionRepository extends JpaRepository<StoredVersion, StoredVersion.Key> {

	/** The newest first. */
	@Query("select v from StoredVersion v where v.briefId = ?1 and v.name = ?2 order by v.number desc")
	List<StoredVersion> of(String brief, String section);

	/** Those that were replaced after that moment, the newest first. */
	@Query("""
			select v from StoredVersion v where v.briefId = ?1 and v.name = ?2 and v.replacedAt > ?3
			order by v.number desc""")
	List<StoredVersion> replacedSince(String brief, String section, Instant then);

	@Modifying
	@Transactional
	@Query("delete from StoredVersion v where v.briefId = ?1 and v.name = ?2 and v.number <= ?3")
	int removeUntil(String brief, String section, long number);

}
