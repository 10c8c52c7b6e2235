package vn.uutu.intake;

/// An event together with the state that its [Subscription] read from it.
public record Received<S>(Event event, S state) {}
