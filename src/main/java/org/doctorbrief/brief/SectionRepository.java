package org.doctorbrief.brief;

import org.springframework.data.jpa.repository.JpaRepository;

/** The stored sections. */
interface SectionRepository extends JpaRepository<StoredSection, StoredSection.Key> {

}
