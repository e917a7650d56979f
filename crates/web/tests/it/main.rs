//! The pages over a real store and the rehearsal network, asked as a browser without a script asks them, unless a test says otherwise.

#[cfg(test)]
mod app;
#[cfg(test)]
mod case;
#[cfg(test)]
mod inbox;
#[cfg(test)]
mod repair;
#[cfg(test)]
mod stream;
