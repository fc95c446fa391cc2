package org.doctorbrief.drafts;

import java.time.Instant;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The stored drafts. */
interface DraftRepository extends JpaRepository<StoredDraft, StoredDraft.Key> {

	/** The writer's drafts of that page and of the pages below it. */
	@Query("""
			select d from StoredDraft d where d.briefId = ?1 and d.accountId = ?2 and d.savedAt > ?4
			and (d.page = ?3 or d.page like concat(?3, '/%')) order by d.savedAt""")
	List<StoredDraft> findOn(String brief, String account, String page, Instant after);

	@Modifying
	@Transactional
	@Query("delete from StoredDraft d where d.briefId = ?1 and d.accountId = ?2 and d.page = ?3")
	int remove(String brief, String account, String page);

	@Modifying
	@Transactional
	@Query("delete from StoredDraft d where d.savedAt <= ?1")
	int removeUntil(Instant then);

}
