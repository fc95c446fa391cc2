package org.doctorbrief.people;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored grants. */
interface BriefGrantRepository extends JpaRepository<BriefGrant, BriefGrant.Key> {

	@Query("select g from BriefGrant g where g.accountId = ?1 order by g.since")
	List<BriefGrant> findByAccount(String account);

	@Query("select g from BriefGrant g where g.briefId = ?1 order by g.since")
	List<BriefGrant> findByBrief(String brief);

}
