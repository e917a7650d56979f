//! Invitations to join the staff.
