package org.synoptic.gather.fetch;

/** What fetching one address gives: the server's answer, or why there is none. */
public sealed interface FetchResult permits Capture, FetchFailure {}
