package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins pairs of values that have a value in common: one course for each thing measured. */
final class SlotCourses {

  /** The values of one thing, and what they are to each other. */
  static final class Course {
    private final Set<SlotReading> readings = new LinkedHashSet<>();
    private final Set<SlotComparison> how = EnumSet.noneOf(SlotComparison.class);

    List<SlotReading> readings() {
      return List.copyOf(readings);
    }

    boolean has(SlotComparison comparison) {
      return how.contains(comparison);
    }

    private boolean hasAnyOf(SlotPair pair) {
      return readings.contains(pair.a()) || readings.contains(pair.b());
    }
  }

  private final List<Course> courses = new ArrayList<>();

  void add(SlotPair pair) {
    Course joined = new Course();
    joined.readings.add(pair.a());
    joined.readings.add(pair.b());
    joined.how.add(pair.two());
    for (Course course : List.copyOf(courses)) {
      if (course.hasAnyOf(pair)) {
        joined.readings.addAll(course.readings);
        joined.how.addAll(course.how);
        courses.remove(course);
      }
    }
    courses.add(joined);
  }

  /** The courses in which values differ. */
  List<Course> all() {
    return courses.stream()
        .filter(course -> course.has(SlotComparison.APART) || course.has(SlotComparison.ROUNDED))
        .toList();
  }
}
