package org.doctorbrief.pages;

import java.util.Arrays;
import java.util.List;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Journey;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.brief.Step;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The task list, where every visit to a brief begins for those who may write. */
@Controller
class TaskListController {

	private final Briefs briefs;

	private final Journey journey;

	private final Pages pages;

	TaskListController(Briefs briefs, Journey journey, Pages pages) {
		this.briefs = briefs;
		this.journey = journey;
		this.pages = pages;
	}

	@GetMapping("/briefs/{brief}")
	@OpenTo(Role.READER)
	ModelAndView show(OpenBrief brief) {
		if (!brief.writable()) {
			return new ModelAndView("redirect:" + brief.path() + "/caregiver");
		}
		Snapshot snapshot = this.briefs.snapshot(brief);
		List<TaskGroup> groups = Arrays.stream(Step.Group.values())
			.map((group) -> new TaskGroup(group, tasks(brief, snapshot, group)))
			.filter((group) -> !group.tasks().isEmpty())
			.toList();
		return this.pages.view("pages/tasks", brief, snapshot)
			.addObject("groups", groups)
			.addObject("owned", brief.owned())
			.addObject("reminders", this.pages.reminders(brief.account()))
			.addObject("back", "/briefs");
	}

	private List<Task> tasks(OpenBrief brief, Snapshot snapshot, Step.Group group) {
		return this.journey.stops()
			.stream()
			.filter((stop) -> stop.step().group() == group)
			.map((stop) -> new Task(stop.words(), stop.path(brief), stop.hidden(snapshot), status(stop, snapshot)))
			.toList();
	}

	private static String status(Journey.Stop<?> stop, Snapshot snapshot) {
		return stop.newer(snapshot) ? "NEWER" : stop.progress(snapshot).name();
	}

	/** A group of tasks. */
	record TaskGroup(Step.Group group, List<Task> tasks) {

	}

	/** One row of the list. */
	record Task(String words, String path, boolean hidden, String status) {

		/** Its id on the page. */
		public String id() {
			return this.words.replace('.', '-');
		}

	}

}
