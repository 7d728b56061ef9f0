/**
 * Viewers: what they subscribe to, how they resume, and how frames fan out to them; the stream, the
 * panel and the CSV of a panel over HTTP.
 *
 * <p><b>Promises to a viewer.</b> It ends with the newest revision of every panel that it
 * subscribed to, whatever is lost, repeated or late on the way here. In one epoch the frames of a
 * panel come in ascending sequence and each at most once.
 *
 * <ol type="a">
 *   <li>Everything that is announced together leaves in one write, frames in ascending sequence,
 *       local ones (without id) after them, then {@code fresh}, then {@code beat}.
 *   <li>Until every shared panel of the stream has had its first snapshot, events carry no id; the
 *       event that completes them does.
 *   <li>A viewer that does not keep up has one unsent frame and one unsent {@code fresh} for each
 *       panel, the newest; {@code fresh} never replaces an unsent frame.
 *   <li>A patch goes to a viewer that was sent, or has confirmed to have, exactly its base, and
 *       only with an id. Everybody else gets the whole panel, and so does who missed a frame in
 *       between.
 *   <li>A cursor is valid for the same panels, variables and refresh only. A client that changed
 *       them sends the revisions that it has instead; equal ones get {@code fresh}.
 *   <li>Start: declare interest, register, read epoch, head and frames in one step, send what is
 *       above the cursor, then what is announced above it. Whatever is announced while reading is
 *       kept and compared by sequence.
 *   <li>On resume every panel that the cursor covers gets a {@code fresh} with the revision that
 *       the client should have.
 *   <li>A malformed cursor is none. The header beats the query. A cursor of another epoch, or above
 *       the head, gets {@code reset} and full panels, for this viewer only.
 *   <li>The epoch in an id is that of the cluster followed by the fingerprint of program and board,
 *       so two versions of either never continue each other.
 * </ol>
 *
 * <p><b>Changed inputs.</b> Nothing is read out as {@code ok} once this instance knows of a version
 * of its datasets that it has not seen:
 *
 * <ul>
 *   <li>A request for such a panel waits half a second at most for the frame that has seen it, and
 *       is answered {@code stale} with code {@code newer_version} when it does not come.
 *   <li>A stream that begins leaves such a panel out until that frame is announced; what the client
 *       holds already is confirmed as ever.
 *   <li>A frame that has seen it and shows the same is announced quietly: it ends the waiting of
 *       both, and nobody else is told.
 * </ul>
 *
 * <p><b>The way of bytes.</b> An event is encoded once. Each of the server's threads has one copy
 * of it outside the heap, framed for HTTP, which all connections of that thread share. From the
 * announcement to the socket there is no text, no copy and no operator for each viewer: one task
 * for each thread gives the event to its viewers and writes it to their connections, below HTTP's
 * encoder. Everything that one task brings to a viewer leaves in one system call. Memory is
 * counted: each viewer that has yet to write an event holds a reference, and so does each write
 * until the kernel has taken it.
 *
 * <p><b>How often.</b> What is announced is written at once to a viewer that was not written to
 * often of late. Five writes on, the news of one interval wait for each other and leave in one
 * write, which costs hardly more than each of them would. Several events of a write that many
 * viewers get alike are joined once for all of them.
 *
 * <p><b>Threads.</b> News of a board are taken by one thread at a time and never block. A viewer's
 * state belongs to its connection's thread: nothing is locked.
 *
 * <p><b>Coming and going.</b> A stream that may not be opened is answered with status 200 and
 * {@code bye}, and nobody who is there is ended for it. Streams end one by one after about their
 * lifetime, and all of them, evenly, before the server of an instance that stops refuses
 * connections; in between whoever comes is sent on at once. Each {@code bye} tells a time to come
 * back; those of one instance are spaced wider than an instance opens streams, for as many as come
 * back within a minute. Coming back reads frames, never the database.
 *
 * <p><b>Slow viewers.</b> A write begins when the kernel has taken the one before, and its bytes
 * are chosen then. So a viewer that stands still holds one unsent event for each panel, one write
 * of at most one frame for each panel, and in the kernel what the settings allow; what it reads
 * first when it goes on are the latter two. Without any progress for the time of the settings it is
 * cut.
 */
@ApplicationModule(allowedDependencies = {"kernel", "board", "wire", "cache", "change", "catalog"})
@NullMarked
package dev.panelcast.stream;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
