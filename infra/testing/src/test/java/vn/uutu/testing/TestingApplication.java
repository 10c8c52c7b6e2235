package vn.uutu.testing;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// What slice tests look for: a configuration to slice.
@SpringBootApplication
class TestingApplication {}
