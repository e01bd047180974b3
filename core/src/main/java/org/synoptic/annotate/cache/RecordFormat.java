package org.synoptic.annotate.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as bytes and reads them, component by component: texts, numbers, booleans,
 * constants of enums, lists and records of these. Each text is written once.
 *
 * @param <T> the record
 */
final class RecordFormat<T extends Record> {

  /** How values of one type are written. */
  private interface Form {
    void write(@Nullable Object value, ByteSink out);

    @Nullable Object read(ByteSource in) throws DamagedException;
  }

  private final Map<Type, Form> forms = new LinkedHashMap<>();
  private final StringBuilder shape = new StringBuilder();
  private final Class<T> type;
  private final Form form;

  /**
   * @throws IllegalArgumentException when a component is of a type that has no form
   */
  RecordFormat(Class<T> type) {
    this.type = type;
    this.form = form(type);
  }

  /** All records that are written, with names and types of their components. */
  String shape() {
    return shape.toString();
  }

  byte[] write(T value) {
    ByteSink out = new ByteSink();
    form.write(value, out);
    return out.bytes();
  }

  /**
   * @throws DamagedException when the bytes are not those of such a record
   */
  T read(byte[] bytes) throws DamagedException {
    ByteSource in = new ByteSource(bytes);
    T value = type.cast(form.read(in));
    if (value == null || !in.isAtEnd()) {
      throw new DamagedException("more or less than one record");
    }
    return value;
  }

  private Form form(Type of) {
    Form known = forms.get(of);
    if (known == null) {
      known = make(of);
      forms.put(of, known);
    }
    return known;
  }

  private Form make(Type of) {
    if (of instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListForm(form(list.getActualTypeArguments()[0]));
    }
    if (of instanceof Class<?> one && one.isRecord()) {
      return record(one);
    }
    if (of instanceof Class<?> one && one.isEnum()) {
      shape.append(one.getSimpleName()).append(List.of(one.getEnumConstants()));
      return new EnumForm(one.getEnumConstants());
    }
    for (PlainForm plain : PlainForm.values()) {
      if (plain.types.contains(of)) {
        return plain;
      }
    }
    throw new IllegalArgumentException("no form for " + of);
  }

  private Form record(Class<?> of) {
    RecordComponent[] components = of.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Form[] parts = new Form[components.length];
    StringBuilder told = new StringBuilder(of.getSimpleName()).append('(');
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      parts[i] = form(components[i].getGenericType());
      told.append(components[i].getName()).append(' ');
      told.append(components[i].getGenericType().getTypeName()).append(',');
    }
    shape.append(told).append(')');
    try {
      return new RecordForm(components, of.getDeclaredConstructor(types), parts);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("every record has its constructor: " + of, e);
    }
  }

  /** Values without parts. */
  private enum PlainForm implements Form {
    TEXT(String.class) {
      @Override
      public void write(@Nullable Object value, ByteSink out) {
        out.text((String) value);
      }

      @Override
      public @Nullable Object read(ByteSource in) throws DamagedException {
        return in.text();
      }
    },
    NUMBER(int.class, Integer.class) {
      @Override
      public void write(@Nullable Object value, ByteSink out) {
        out.number(value == null ? 0 : (Integer) value);
      }

      @Override
      public Object read(ByteSource in) throws DamagedException {
        return in.number();
      }
    },
    FRACTION(double.class) {
      @Override
      public void write(@Nullable Object value, ByteSink out) {
        out.fraction(value == null ? 0 : (Double) value);
      }

      @Override
      public Object read(ByteSource in) throws DamagedException {
        return in.fraction();
      }
    },
    TRUTH(boolean.class) {
      @Override
      public void write(@Nullable Object value, ByteSink out) {
        out.number(Boolean.TRUE.equals(value) ? 1 : 0);
      }

      @Override
      public Object read(ByteSource in) throws DamagedException {
        return in.number() == 1;
      }
    };

    private final List<Class<?>> types;

    PlainForm(Class<?>... types) {
      this.types = List.of(types);
    }
  }

  private record EnumForm(Object[] constants) implements Form {

    @Override
    public void write(@Nullable Object value, ByteSink out) {
      out.number(value == null ? -1 : ((Enum<?>) value).ordinal());
    }

    @Override
    public @Nullable Object read(ByteSource in) throws DamagedException {
      int ordinal = in.number();
      if (ordinal >= constants.length) {
        throw new DamagedException("no such constant: " + ordinal);
      }
      return ordinal < 0 ? null : constants[ordinal];
    }
  }

  private record ListForm(Form item) implements Form {

    @Override
    public void write(@Nullable Object value, ByteSink out) {
      List<?> items = value == null ? List.of() : (List<?>) value;
      out.number(items.size());
      items.forEach(one -> item.write(one, out));
    }

    @Override
    public Object read(ByteSource in) throws DamagedException {
      int size = in.size();
      List<@Nullable Object> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(item.read(in));
      }
      return items;
    }
  }

  private record RecordForm(RecordComponent[] components, Constructor<?> maker, Form[] parts)
      implements Form {

    @Override
    public void write(@Nullable Object value, ByteSink out) {
      out.number(value == null ? 0 : 1);
      for (int i = 0; value != null && i < parts.length; i++) {
        try {
          parts[i].write(components[i].getAccessor().invoke(value), out);
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("the model's records are public", e);
        }
      }
    }

    @Override
    public @Nullable Object read(ByteSource in) throws DamagedException {
      if (in.number() == 0) {
        return null;
      }
      @Nullable Object[] values = new @Nullable Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = parts[i].read(in);
      }
      try {
        return maker.newInstance(values);
      } catch (ReflectiveOperationException | RuntimeException e) {
        throw new DamagedException("values that none of its kind has");
      }
    }
  }
}
