package vn.uutu.members.privacy;

/// Why personal data may be read, by its code. Which purposes there are, and on what legal basis, is data
/// (table `purpose`).
public record Purpose(String code) {

    /// Keeping the register of members: what nearly every reader does.
    public static final Purpose REGISTER = new Purpose("member-register");
}
