package org.synoptic.text;

import java.util.SortedMap;
import java.util.TreeMap;

/** A sparse vector of weighted terms. Immutable. */
public final class Vector {

  private final String[] terms;
  private final double[] weights;
  private final double norm;

  private Vector(String[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    this.norm = Math.sqrt(squares);
  }

  public static Vector of(SortedMap<String, Double> weights) {
    double[] values = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
    return new Vector(weights.keySet().toArray(new String[0]), values);
  }

  public int size() {
    return terms.length;
  }

  /** Returns term {@code i} in alphabetical order. */
  public String term(int i) {
    return terms[i];
  }

  public double weight(int i) {
    return weights[i];
  }

  /** Returns the Euclidean length. */
  public double norm() {
    return norm;
  }

  /** Returns the cosine of the angle to {@code other}, 0 to 1; 0 when a vector is empty. */
  public double cosine(Vector other) {
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = terms[i].compareTo(other.terms[j]);
      if (order == 0) {
        dot += weights[i++] * other.weights[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return dot == 0 ? 0 : dot / (norm * other.norm);
  }

  /** Returns this vector with every weight multiplied by {@code factor}. */
  public Vector times(double factor) {
    double[] scaled = weights.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return new Vector(terms, scaled);
  }

  /** Returns this vector plus {@code factor} times the other. */
  public Vector plus(Vector other, double factor) {
    TreeMap<String, Double> sum = new TreeMap<>();
    for (int i = 0; i < terms.length; i++) {
      sum.put(terms[i], weights[i]);
    }
    for (int i = 0; i < other.terms.length; i++) {
      sum.merge(other.terms[i], factor * other.weights[i], Double::sum);
    }
    return of(sum);
  }
}
