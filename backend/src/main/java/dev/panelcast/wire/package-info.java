/**
 * What goes over the line: the JSON shape of data, the text of stream events, the packed form in
 * which frames are kept, and the one place that turns refusals and faults into HTTP answers.
 *
 * <p>Everything is encoded once and shared. Equal input gives equal bytes on every instance, so
 * revisions can be compared across the cluster: keys of maps are sorted, properties stand in the
 * order of their declaration, doubles are written in their shortest form and without a fraction
 * when they have none. No text of this package holds a raw carriage return, NUL or byte order mark,
 * and line feeds only where the event stream's grammar wants them. Nothing here blocks or keeps
 * state; every type may be shared between threads.
 */
@ApplicationModule(allowedDependencies = {"kernel", "board"})
@NullMarked
package dev.panelcast.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
