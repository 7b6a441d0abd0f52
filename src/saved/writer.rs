//! Writes the walk at hand beside its loop: a screen never waits for the disk.

use std::io;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use super::claim::Claim;
use super::form::Saved;
use super::trouble::Trouble;
use super::{Earlier, delete, folder};

/// What is to be on the disk. A later order replaces all earlier ones.
#[derive(Debug)]
pub(super) enum Order {
    /// This walk.
    Save(Saved),
    /// No walk.
    Delete,
}

/// A walk's place on the disk.
#[derive(Debug)]
struct Slot {
    folder: PathBuf,
    /// Its own file, once it has one.
    claim: Option<Claim>,
    /// The walk that it goes on with, until its own file is there.
    earlier: Option<Earlier>,
    /// Why the last order was not carried out.
    trouble: Option<Trouble>,
}

impl Slot {
    fn carry_out(&mut self, order: &Order) {
        let done = match order {
            Order::Save(saved) => {
                let saved = self.save(saved).map_err(|source| Trouble::NotSaved {
                    path: self.folder.clone(),
                    source,
                });
                saved.and_then(|()| self.drop_earlier())
            }
            Order::Delete => self.drop_own().and_then(|()| self.drop_earlier()),
        };
        self.trouble = done.err();
    }

    fn save(&mut self, saved: &Saved) -> io::Result<()> {
        folder::make(&self.folder)?;
        let claim = match self.claim.take() {
            Some(claim) => claim,
            None => Claim::new(&self.folder)?,
        };
        folder::write(&self.folder, self.claim.insert(claim), saved)
    }

    fn drop_own(&mut self) -> Result<(), Trouble> {
        self.claim.as_ref().map_or(Ok(()), delete)?;
        self.claim = None;
        Ok(())
    }

    fn drop_earlier(&mut self) -> Result<(), Trouble> {
        let earlier = self.earlier.as_ref();
        earlier.map_or(Ok(()), |earlier| delete(&earlier.claim))?;
        self.earlier = None;
        Ok(())
    }
}

/// Carries out orders on a thread of its own; where none can be had, at once.
#[derive(Debug)]
pub(super) struct Writer {
    slot: Arc<Mutex<Slot>>,
    thread: Option<(Sender<Order>, JoinHandle<()>)>,
}

impl Writer {
    /// A writer of a walk in a folder, which goes on with an earlier one or not.
    pub(super) fn new(folder: &Path, earlier: Option<Earlier>) -> Self {
        let slot = Arc::new(Mutex::new(Slot {
            folder: folder.to_owned(),
            claim: None,
            earlier,
            trouble: None,
        }));
        let (sender, orders) = mpsc::channel();
        let own = Arc::clone(&slot);
        let thread = thread::Builder::new().spawn(move || work(&own, &orders));
        Self {
            slot,
            thread: thread.ok().map(|thread| (sender, thread)),
        }
    }

    /// Has an order carried out in place of those that wait.
    pub(super) fn order(&self, order: Order) {
        let unsent = match &self.thread {
            Some((sender, _)) => sender.send(order).err().map(|unsent| unsent.0),
            None => Some(order),
        };
        if let Some(order) = unsent {
            lock(&self.slot).carry_out(&order);
        }
    }

    /// Waits until the last order is carried out. Gives what kept it from being so.
    pub(super) fn finish(&mut self) -> Option<Trouble> {
        if let Some((sender, thread)) = mem::take(&mut self.thread) {
            drop(sender);
            // What a thread that panicked left is told by its message.
            let _ = thread.join();
        }
        lock(&self.slot).trouble.take()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.finish();
    }
}

/// Carries out the newest of the orders until no more can come.
fn work(slot: &Mutex<Slot>, orders: &Receiver<Order>) {
    // Signals are for the threads that watch the terminal.
    #[cfg(unix)]
    let _ = crate::frontend::signals::all().thread_block();
    while let Ok(order) = orders.recv() {
        let newest = orders.try_iter().last().unwrap_or(order);
        lock(slot).carry_out(&newest);
    }
}

fn lock(slot: &Mutex<Slot>) -> MutexGuard<'_, Slot> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}
