package org.meritbook.command.rule;

/**
 * No act is taken that the disk may have no room for: a database that cannot write its
 * log stops for everyone, readers too.
 */
public record BookMustHaveRoom() implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("", "design promise 1", "总账所在磁盘空间不足，暂停写入，本次未记录；查询不受影响。",
				"The disk of the book has no room left: nothing was recorded. Questions are answered as ever.",
				"请通知管理员清理或扩充磁盘；空间恢复后自动恢复写入，届时以同一提交编号原样重试即可。",
				"Tell an administrator to free or add space; acts are then taken again by themselves. Send this one again, unchanged and with the same command id.");
	}

}
