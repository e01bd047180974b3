package org.synoptic.annotate.speech;

import java.util.List;
import org.synoptic.model.Span;

/** The content, cue and source of the speech in one sentence. */
record SurfaceAttribution(List<Span> content, Span cue, Span source) {}
