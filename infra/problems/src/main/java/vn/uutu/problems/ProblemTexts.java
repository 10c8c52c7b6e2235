package vn.uutu.problems;

/// A bundle with texts of problems, as a bean: `new ProblemTexts("problems-members")` reads
/// `problems-members.properties` (Vietnamese) and `problems-members_en.properties`, both UTF-8.
public record ProblemTexts(String bundle) {}
