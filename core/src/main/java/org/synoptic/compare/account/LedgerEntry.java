package org.synoptic.compare.account;

import java.util.List;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;

/** A claim, what it was made of, and in what its versions differ. */
public record LedgerEntry(
    Claim claim, List<Statement> statements, Statement wording, List<Difference> differences) {}
