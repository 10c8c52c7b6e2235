package vn.uutu.idempotency;

/// What somebody may do at this moment. Infra/scope has a bean of it; without one, rights never change.
@FunctionalInterface
public interface Rights {

    /// A text that is another one when the rights of the subject are others; no personal data.
    String of(String subject);
}
