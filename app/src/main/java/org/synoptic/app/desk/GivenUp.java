package org.synoptic.app.desk;

/**
 * An entry of a feed that was tried some times and gave no report.
 *
 * @param why the last try failed, a sentence
 */
record GivenUp(long number, String address, String why) {}
