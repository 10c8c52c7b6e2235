package vn.uutu.intake.store;

/// What a topic's name cannot tell: a topic that was deleted and made again has another id.
public record Identity(String clusterId, String topicId) {}
