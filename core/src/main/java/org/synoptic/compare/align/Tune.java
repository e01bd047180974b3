package org.synoptic.compare.align;
public final class Tune { public static double get(String n, double d) { String s = System.getProperty(n); return s == null ? d : Double.parseDouble(s); } }
