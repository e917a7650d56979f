//! Keys of forms that were sent, so that none is taken twice.
