package org.synoptic.model;

/** Who publishes. */
public record Outlet(String id, String name) {}
