package org.synoptic.cluster.online;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.likeness.HouseNotices;
import org.synoptic.cluster.likeness.LinkTable;
import org.synoptic.cluster.report.ReportProfile;

/**
 * The links of all reports of a state, in the order in which they came, and the house notices among
 * them. A tick costs no more because many reports are kept: they are looked at only where something
 * concerns all of them.
 */
final class ComparedReports {

  static final Comparator<ReportProfile> ARRIVAL =
      Comparator.comparing(ReportProfile::arrived).thenComparing(ReportProfile::id);

  private final StoryState state;
  private LinkTable links;

  /** Null until a slow tick asks for notices, and again when reports were forgotten. */
  private @Nullable HouseNotices notices;

  /** The report that was compared last. */
  private @Nullable ReportProfile last;

  /** Whether all were compared in the order of their arrival, as far as is known. */
  private boolean inOrder = true;

  /** Whether that is known of the links with which it began. */
  private boolean checked;

  /** Compares all reports of a state. */
  ComparedReports(StoryState state) {
    this(state, new LinkTable(notices(state)));
    compareAll();
  }

  /** Goes on from the links of all reports of a state, with its notices. */
  ComparedReports(StoryState state, LinkTable links) {
    this.state = state;
    this.links = links;
  }

  static Set<Long> notices(StoryState state) {
    Set<Long> notices = new HashSet<>();
    state.notices().keys().forEach(key -> notices.add(Long.valueOf(key)));
    return notices;
  }

  LinkTable links() {
    return links;
  }

  /** Compares new reports, which are in the state already, with all others. */
  void add(List<ReportProfile> arrived) {
    HouseNotices finder = notices;
    if (finder != null) {
      arrived.forEach(finder::add);
    }
    arrived.forEach(this::compare);
  }

  /**
   * The same, and learns the house notices. Compares everything anew where they have changed,
   * reports were forgotten, or some came late.
   */
  void addAndLearn(List<ReportProfile> arrived) {
    HouseNotices finder = notices;
    if (finder == null) {
      finder = new HouseNotices();
      all().forEach(finder::add);
      notices = finder;
    } else {
      arrived.forEach(finder::add);
    }
    Set<Long> found = finder.found();
    if (found.equals(links.notices())) {
      arrived.forEach(this::compare);
      if (isInOrder()) {
        return;
      }
    }
    state.notices().keys().forEach(state.notices()::remove);
    found.forEach(notice -> state.notices().put(notice.toString(), notice));
    links = new LinkTable(found);
    compareAll();
  }

  /** To be told when the state has forgotten reports. */
  void forgot() {
    notices = null;
    inOrder = false;
  }

  private void compare(ReportProfile report) {
    links.add(report);
    inOrder &= last == null || ARRIVAL.compare(last, report) < 0;
    last = report;
  }

  private boolean isInOrder() {
    if (!checked) {
      inOrder &= links.isOf(all());
      checked = true;
    }
    return inOrder;
  }

  private void compareAll() {
    last = null;
    inOrder = true;
    checked = true;
    all().forEach(this::compare);
  }

  /** All reports in the order in which they came. */
  private List<ReportProfile> all() {
    List<ReportProfile> all = new ArrayList<>();
    for (String id : state.reports().keys()) {
      ReportProfile report = state.reports().get(id);
      if (report != null) {
        all.add(report);
      }
    }
    all.sort(ARRIVAL);
    return all;
  }
}
