/**
 * Whole ways through the application, as people walk them in a browser.
 */
package org.doctorbrief.journeys;
