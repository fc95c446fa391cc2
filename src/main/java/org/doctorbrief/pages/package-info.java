/**
 * How a person goes through a brief: its pages, the task list, the review page, and the
 * lists she removes from and reorders.
 */
@ApplicationModule(allowedDependencies = { "brief", "drafts", "meanwhile", "web", "vault", "values" })
package org.doctorbrief.pages;

import org.springframework.modulith.ApplicationModule;
