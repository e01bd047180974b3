package org.synoptic.annotate.speech;

import java.util.List;
import org.synoptic.model.Span;

/** What one sentence reports: whose words, by which words, and what. */
record SurfaceAttribution(List<Span> content, Span cue, Span source) {}
