/**
 * The command line {@code synoptic}.
 *
 * <p>In: arguments and standard input. Out: results on standard output or in a file, messages and
 * progress on standard error, and an exit code (0 done, 1 nothing found, 2 failed, 141 the reader
 * of standard output has ended).
 *
 * <ul>
 *   <li>{@link org.synoptic.app.cli.Main} parses the arguments with picocli, runs a command and
 *       turns exceptions into messages. A {@link org.synoptic.app.cli.UserError} becomes one
 *       sentence.
 *   <li>{@link org.synoptic.app.cli.TerminalCommand} is what every command has; {@link
 *       org.synoptic.app.cli.PathCommand} holds the options that {@code read}, {@code annotate},
 *       {@code stories} and {@code compare} share; each is a small class of its own.
 *   <li>{@link org.synoptic.app.cli.WebAccess} opens the door to the network, only for addresses
 *       that the user gives; {@link org.synoptic.app.cli.FetchCommand} keeps what comes through it;
 *       {@link org.synoptic.app.cli.DeskCommand} serves the desk.
 *   <li>{@link org.synoptic.app.cli.Output} is where results go. {@link
 *       org.synoptic.app.cli.OutputFile} replaces the file of {@code --out} when it is whole;
 *       {@link org.synoptic.app.cli.SameFile} refuses one that is read.
 *   <li>{@link org.synoptic.app.cli.Terminal} is the only class that touches the process's streams.
 *       {@link org.synoptic.app.cli.ProgressReporter} and {@link org.synoptic.app.cli.ProgressBar}
 *       write to its standard error.
 * </ul>
 *
 * <p>{@code MainTest} runs commands as a user does; {@code GuideTest} runs every command that the
 * guide shows.
 */
@NullMarked
package org.synoptic.app.cli;

import org.jspecify.annotations.NullMarked;
