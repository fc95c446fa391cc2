package org.doctorbrief.brief;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The brief was deleted while somebody had it open. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class BriefGone extends RuntimeException {

}
