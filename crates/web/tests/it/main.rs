//! The pages over a real store and the rehearsal network, asked as a browser without a script asks them, unless a test says otherwise.

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod answering;
#[cfg(test)]
mod app;
#[cfg(test)]
mod bad_day;
#[cfg(test)]
mod beginning;
#[cfg(test)]
mod browser;
#[cfg(test)]
mod case;
#[cfg(test)]
mod colleagues;
#[cfg(test)]
mod door;
#[cfg(test)]
mod facts;
#[cfg(test)]
mod freeze;
#[cfg(test)]
mod go;
mod guideline;
#[cfg(test)]
mod inbox;
#[cfg(test)]
mod long_lists;
#[cfg(test)]
mod matrix;
#[cfg(test)]
mod moderation;
#[cfg(test)]
mod organisation;
#[cfg(test)]
mod outgoing;
#[cfg(test)]
mod practices;
#[cfg(test)]
mod repair;
#[cfg(test)]
mod stream;
#[cfg(test)]
mod writing;
