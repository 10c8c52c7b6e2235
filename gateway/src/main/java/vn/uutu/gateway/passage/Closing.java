package vn.uutu.gateway.passage;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whether the gateway is going down: open streams end then, because a shutdown waits for them.
@Component
class Closing {

    private volatile boolean begun;

    boolean begun() {
        return begun;
    }

    @EventListener(ContextClosedEvent.class)
    void begin() {
        begun = true;
    }
}
