package vn.uutu.problems;

/// One thing that is wrong with a request: which field, and the rule that it breaks, in the reader's language.
///
/// `field` is a parameter, part or header name, or the path into the body (`candidates/0/votes`); `body` means the
/// body as a whole. The rejected value is never repeated: it may be personal data.
public record FieldProblem(String field, String rule) {}
