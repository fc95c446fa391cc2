package org.doctorbrief.records;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/** The records' part of the brief. */
@Component
public class RecordsSection implements Section<Records> {

	@Override
	public String key() {
		return "records";
	}

	@Override
	public Class<Records> contentType() {
		return Records.class;
	}

	@Override
	public Records blank() {
		return Records.BLANK;
	}

	/** 2: how the records went to the office. 3: who was asked for what. */
	@Override
	public int format() {
		return 3;
	}

	@Override
	public List<Step<Records>> steps() {
		return List.of(Step.of("office", Group.RECORDS, 5, (records) -> records.office().progress()),
				Step.essential("checklist", Group.RECORDS, 30, Records::progress),
				Step.of("asking", Group.RECORDS, 35, Records::asking),
				Step.of("sending", Group.RECORDS, 45, (records) -> records.sending().progress()));
	}

	@Override
	public List<ItemList<Records, ?>> lists() {
		return List.of(new ItemList<>("checklist", Records::items, Records::with),
				new ItemList<>("asking", Records::requests, Records::withRequests));
	}

}
